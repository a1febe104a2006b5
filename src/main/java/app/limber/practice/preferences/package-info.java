/// What the user has chosen, and the port that stores it.
package app.limber.practice.preferences;
