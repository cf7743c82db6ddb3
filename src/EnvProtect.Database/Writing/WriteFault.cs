using SQLitePCL;

namespace EnvProtect.Database.Writing;

/// <summary>What SQLite says while a file is written, as the exception that tells its cause: the disk or the rows.</summary>
internal static class WriteFault
{
    /// <param name="code">The result code, plain or extended.</param>
    /// <param name="message">What SQLite says of it.</param>
    /// <returns>An <see cref="IOException"/> where the disk is full or fails; otherwise an <see cref="InvalidDataException"/>.</returns>
    public static Exception Of(int code, string message) => (code & 0xFF) is raw.SQLITE_FULL or raw.SQLITE_IOERR or raw.SQLITE_CANTOPEN
        ? new IOException($"The database cannot be written: {message}")
        : new InvalidDataException($"SQLite: {message}");
}
