@NullMarked
package io.ytterby.licensing.screening.domain;

import org.jspecify.annotations.NullMarked;
