namespace EnvProtect.Content;

/// <summary>How a file looks from outside. Two stamps that differ mean two versions; of equal ones the caller must know enough to trust them.</summary>
internal readonly record struct FileStamp(long Length, DateTime Written);
