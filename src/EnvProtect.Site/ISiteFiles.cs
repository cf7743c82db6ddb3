namespace EnvProtect.Site;

/// <summary>Where the files of a site go, each once. Safe for several threads.</summary>
public interface ISiteFiles
{
    /// <summary>The site that was published last, which lends what did not change; null where every file is to be made.</summary>
    ISiteMemory? Memory => null;

    /// <summary>Told before the first of them about how many there will be, so that notes of them need not grow.</summary>
    void Expect(int files)
    {
    }

    /// <param name="path">Below the root of the site, beginning with a slash.</param>
    /// <param name="bytes">The whole file.</param>
    void Write(string path, ReadOnlySpan<byte> bytes);

    /// <summary>A file to be written piece by piece, for what is too long to be held whole.</summary>
    Stream Open(string path);
}

/// <summary>
/// What is known of the site that was published last, in which every link led somewhere, and what will be known of this one.
/// Safe for several threads.
/// </summary>
public interface ISiteMemory
{
    /// <summary>
    /// What each address of that site was made of, as a hash; 0 where nobody can tell. Empty where there is no such site.
    /// </summary>
    IReadOnlyDictionary<string, UInt128> Inputs { get; }

    /// <summary>The bytes of a file of that site; null where it has none of that path.</summary>
    byte[]? Read(string path);

    /// <summary>Has that file stand in the new site, too; false where that cannot be.</summary>
    bool TryLend(string path);

    /// <summary>Notes of what the new site was made.</summary>
    void Keep(IEnumerable<KeyValuePair<string, UInt128>> inputs);
}
