/// `limber pictures`: draws the contact sheets of stretches.
package app.limber.cli.pictures;
