package org.credentialpath.people;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with argon2id. */
@Component
class Passwords {

    private static final int MEMORY_KIB = 46 * 1024;
    // Each hash takes 46 MiB for a moment: a crowd at the door waits instead of filling the memory.
    private static final int AT_ONCE = 2;
    // Of random bytes nobody kept, made with the same settings.
    private static final String NOBODYS =
            "$argon2id$v=19$m=47104,t=1,p=1$ZRXk5uFb1jC9DCyOtJ8m3A$SViUc7g3ga6ARs6e+lfnQcPlb9/JtfzG4O0C0cijvIU";

    private final PasswordEncoder argon2id =
            new Argon2Password4jPasswordEncoder(Argon2Function.getInstance(MEMORY_KIB, 1, 1, 32, Argon2.ID));
    private final Semaphore room = new Semaphore(AT_ONCE, true);

    String hash(String password) {
        room.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(argon2id.encode(password));
        } finally {
            room.release();
        }
    }

    /** Takes as long for a missing hash as for a present one, so that the time does not tell which accounts exist. */
    boolean matches(String password, @Nullable String hash) {
        room.acquireUninterruptibly();
        try {
            boolean same = argon2id.matches(password, hash == null ? NOBODYS : hash);
            return same && hash != null;
        } finally {
            room.release();
        }
    }
}
