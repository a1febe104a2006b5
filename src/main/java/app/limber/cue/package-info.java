/// Plans what is heard in a timeline, and when: phrases for the voice, and tones.
package app.limber.cue;
