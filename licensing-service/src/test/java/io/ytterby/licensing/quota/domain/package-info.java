@NullMarked
package io.ytterby.licensing.quota.domain;

import org.jspecify.annotations.NullMarked;
