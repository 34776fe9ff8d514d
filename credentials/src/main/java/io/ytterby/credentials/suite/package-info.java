/** The conformance suites, to be run on a folder of data. Start at {@link io.ytterby.credentials.suite.CredentialSuites}. */
@NullMarked
package io.ytterby.credentials.suite;

import org.jspecify.annotations.NullMarked;
