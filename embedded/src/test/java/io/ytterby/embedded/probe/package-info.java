/** What the probe counts, and how it asks. */
@NullMarked
package io.ytterby.embedded.probe;

import org.jspecify.annotations.NullMarked;
