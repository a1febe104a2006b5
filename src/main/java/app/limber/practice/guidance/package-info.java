/// What accompanies a session by ear: spoken cues and tones played on time, and keeping the machine
/// awake.
package app.limber.practice.guidance;
