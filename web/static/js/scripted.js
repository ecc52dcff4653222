// Runs before anything is drawn, so that what needs scripts shows only where they run.
document.documentElement.classList.add("scripted");
