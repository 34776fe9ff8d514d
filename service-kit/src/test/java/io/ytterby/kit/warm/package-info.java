@NullMarked
package io.ytterby.kit.warm;

import org.jspecify.annotations.NullMarked;
