package io.ytterby.gateway.verify.app;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.SignatureException;
import java.security.SignatureSpi;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often this JVM checks an Ed25519 signature: what a stranger can make us do, without a stopwatch. */
final class CountedSignatures implements AutoCloseable {
    private static final AtomicInteger CHECKS = new AtomicInteger();
    private static final String NAME = "Counted";

    CountedSignatures() {
        Security.insertProviderAt(new Counted(), 1);
    }

    int count() {
        return CHECKS.get();
    }

    void reset() {
        CHECKS.set(0);
    }

    @Override
    public void close() {
        Security.removeProvider(NAME);
    }

    private static final class Counted extends Provider {
        private static final long serialVersionUID = 1;

        Counted() {
            super(NAME, "1", "counts what it passes on");
            put("Signature.Ed25519", Passing.class.getName());
        }
    }

    /** The real one behind a counter. */
    public static final class Passing extends SignatureSpi {
        private final Signature real;

        public Passing() throws GeneralSecurityException {
            real = Signature.getInstance("Ed25519", "SunEC");
        }

        @Override
        protected void engineInitVerify(PublicKey key) throws InvalidKeyException {
            real.initVerify(key);
        }

        @Override
        protected void engineInitSign(PrivateKey key) throws InvalidKeyException {
            real.initSign(key);
        }

        @Override
        protected void engineUpdate(byte one) throws SignatureException {
            real.update(one);
        }

        @Override
        protected void engineUpdate(byte[] bytes, int from, int length) throws SignatureException {
            real.update(bytes, from, length);
        }

        @Override
        protected byte[] engineSign() throws SignatureException {
            return real.sign();
        }

        @Override
        protected boolean engineVerify(byte[] signature) throws SignatureException {
            CHECKS.incrementAndGet();
            return real.verify(signature);
        }

        @Override
        @Deprecated
        protected void engineSetParameter(String name, Object value) {
            throw new UnsupportedOperationException(name);
        }

        @Override
        @Deprecated
        protected Object engineGetParameter(String name) {
            throw new UnsupportedOperationException(name);
        }
    }
}
