@NullMarked
package io.ytterby.licensing.document.domain;

import org.jspecify.annotations.NullMarked;
