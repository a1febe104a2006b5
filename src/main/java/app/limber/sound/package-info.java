/// Adapter that plays synthesized tones on the system's audio output.
package app.limber.sound;
