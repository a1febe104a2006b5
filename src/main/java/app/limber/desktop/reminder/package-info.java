/// Running Limber at its time and showing its reminder, by what each system has for that. What is
/// written and what is run is data, made the same way on every system.
package app.limber.desktop.reminder;
