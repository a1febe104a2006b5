/// What the program knows about itself and its place on the machine.
package app.limber.practice.program;
