@NullMarked
package io.ytterby.licensing.screening;

import org.jspecify.annotations.NullMarked;
