@NullMarked
package io.ytterby.licensing.screening.index;

import org.jspecify.annotations.NullMarked;
