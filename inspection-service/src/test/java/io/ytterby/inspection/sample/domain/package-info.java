@NullMarked
package io.ytterby.inspection.sample.domain;

import org.jspecify.annotations.NullMarked;
