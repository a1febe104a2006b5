/// The session engine: lays a routine out as a timeline and plays it.
///
/// Depends on no clock, thread or output of its own: time is passed in, events are returned.
package app.limber.player;
