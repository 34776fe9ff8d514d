@NullMarked
package io.ytterby.diversion.reference;

import org.jspecify.annotations.NullMarked;
