@NullMarked
package io.ytterby.licensing.casework.domain;

import org.jspecify.annotations.NullMarked;
