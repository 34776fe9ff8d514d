@NullMarked
package io.ytterby.certification.body.domain;

import org.jspecify.annotations.NullMarked;
