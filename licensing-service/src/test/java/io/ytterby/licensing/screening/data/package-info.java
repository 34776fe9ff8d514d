@NullMarked
package io.ytterby.licensing.screening.data;

import org.jspecify.annotations.NullMarked;
