/// Reads stretches, routines, poses and programmes from JSON files, shipped and the user's own,
/// strictly: every problem is reported with its place, and everything without problems is usable.
/// Also watches the content folder.
package app.limber.content;
