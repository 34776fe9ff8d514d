@NullMarked
package io.ytterby.intelligence;

import org.jspecify.annotations.NullMarked;
