@NullMarked
package io.ytterby.images;

import org.jspecify.annotations.NullMarked;
