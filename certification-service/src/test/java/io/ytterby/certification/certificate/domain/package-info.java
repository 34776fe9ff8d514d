@NullMarked
package io.ytterby.certification.certificate.domain;

import org.jspecify.annotations.NullMarked;
