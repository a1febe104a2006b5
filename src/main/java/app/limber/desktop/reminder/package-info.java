/// Runs Limber at a given time and shows its reminder, by means of each operating system. The files
/// and commands are plain data, so that they can be created and tested on any system.
package app.limber.desktop.reminder;
