@NullMarked
package io.ytterby.inspection.alert.domain;

import org.jspecify.annotations.NullMarked;
