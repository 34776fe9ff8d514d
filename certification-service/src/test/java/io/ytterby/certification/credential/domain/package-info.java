@NullMarked
package io.ytterby.certification.credential.domain;

import org.jspecify.annotations.NullMarked;
