/// Reads stretches, routines and poses from JSON files, shipped and the user's own, strictly: every
/// problem is reported with its place, and everything without problems is usable. Also stores the
/// user's routines and watches the content folder.
package app.limber.content;
