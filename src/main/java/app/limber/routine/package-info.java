/// The content model: stretches, their phases and doses, and the routines made of them.
package app.limber.routine;
