"""What people see: forms read, drafts checked, pages shown."""
