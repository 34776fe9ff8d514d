/** The desk of the laboratory: samples, who had them, what was found in them, and who has verified it. */
@NullMarked
package io.ytterby.console.lab;

import org.jspecify.annotations.NullMarked;
