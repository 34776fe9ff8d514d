@NullMarked
package io.ytterby.kit.observe;

import org.jspecify.annotations.NullMarked;
