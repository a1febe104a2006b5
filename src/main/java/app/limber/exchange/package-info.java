/// The log in formats for other programs and people: JSON and CSV in and out, a page for the
/// physio, and the JSON of timelines, cues and status.
package app.limber.exchange;
