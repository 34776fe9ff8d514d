@NullMarked
package io.ytterby.certification.scheme.domain;

import org.jspecify.annotations.NullMarked;
