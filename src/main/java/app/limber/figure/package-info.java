/// The figure as geometry: poses, inverse kinematics, and animation over time. Pure: no JavaFX, no
/// clocks. Angles are in degrees, lengths in shares of body height.
package app.limber.figure;
