/// Writes content files: the user's routines, programmes that were taken in or are handed over, and
/// the schemas. What was written is read back by [app.limber.content.ContentReader] before it
/// takes its place.
package app.limber.content.store;
