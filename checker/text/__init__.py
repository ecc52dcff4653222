"""Reading a draft the way a person does: noise undone, every offset kept."""
