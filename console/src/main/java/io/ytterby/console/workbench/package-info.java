/** The customs workbench: a measurement's spectrum and verdict, beside what was declared, and what the officer does. */
@NullMarked
package io.ytterby.console.workbench;

import org.jspecify.annotations.NullMarked;
