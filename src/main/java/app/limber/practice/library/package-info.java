/// Use cases of the content: the stretches and routines that can be played, and the user's own.
package app.limber.practice.library;
