@NullMarked
package io.ytterby.kit.words;

import org.jspecify.annotations.NullMarked;
