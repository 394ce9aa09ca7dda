// Starts the design system's own behaviours. Every page works without.
DKFDS.init();
