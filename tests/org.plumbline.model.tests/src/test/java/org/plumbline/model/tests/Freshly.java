// SPDX-License-Identifier: EPL-2.0
package org.plumbline.model.tests;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * Loads EMF and the bundles once more, as a virtual machine of another language does when it starts: EMF reads its
 * texts once and keeps them.
 */
final class Freshly extends ClassLoader {

    private Freshly() {
        super(Freshly.class.getClassLoader());
    }

    /** What a probe finds out in a language. The class must have a constructor without parameters. */
    @SuppressWarnings("unchecked")
    static SortedMap<String, String> in(Locale locale, Class<? extends Supplier<SortedMap<String, String>>> probe) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            Object fresh = new Freshly()
                    .loadClass(probe.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return ((Supplier<SortedMap<String, String>>) fresh).get();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("org.plumbline.") && !name.startsWith("org.eclipse.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (stream == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = stream.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
