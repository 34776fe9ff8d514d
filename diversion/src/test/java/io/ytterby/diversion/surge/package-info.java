@NullMarked
package io.ytterby.diversion.surge;

import org.jspecify.annotations.NullMarked;
