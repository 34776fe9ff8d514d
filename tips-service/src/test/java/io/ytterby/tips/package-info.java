@NullMarked
package io.ytterby.tips;

import org.jspecify.annotations.NullMarked;
