namespace EnvProtect.Model.Text;

/// <summary>
/// Running text in both languages; the English is null until it is translated. A register of many issues holds more of it than
/// of all else, so that a text may be left in an <see cref="IProseStore"/>, and is then read whenever it is asked for.
/// </summary>
public sealed class LocalizedProse : IEquatable<LocalizedProse>
{
    // Either the texts, or the place where they are.
    private Prose? chinese;
    private Prose? english;
    private IProseStore? store;
    private long offset;
    private int length;
    private bool hasEnglish;

    public LocalizedProse(Prose zh, Prose? en) => (chinese, english, hasEnglish) = (zh, en, en is not null);

    /// <summary>What a store holds.</summary>
    /// <param name="store">As for <see cref="LeaveIn"/>, as are the others.</param>
    /// <param name="offset">Where it begins.</param>
    /// <param name="length">Bytes.</param>
    /// <param name="hasEnglish">Whether the English is there too.</param>
    internal LocalizedProse(IProseStore store, long offset, int length, bool hasEnglish)
    {
        this.hasEnglish = hasEnglish;
        LeaveIn(store, offset, length);
    }

    /// <exception cref="IOException">It is in a store, which cannot be read.</exception>
    public Prose Zh => chinese ?? store!.Read(offset, length, Language.Chinese);

    /// <exception cref="IOException">It is in a store, which cannot be read.</exception>
    public Prose? En => english ?? (hasEnglish ? store!.Read(offset, length, Language.English) : null);

    /// <summary>The text in <paramref name="language"/>, or the Chinese where no translation exists.</summary>
    public Prose In(Language language) => language == Language.English && hasEnglish ? En! : Zh;

    /// <summary>Whether a reader of <paramref name="language"/> gets the text in that language.</summary>
    public bool Has(Language language) => language == Language.Chinese || hasEnglish;

    /// <summary>The plain words in both languages.</summary>
    public LocalizedText Plain => new(Zh.Plain, En?.Plain);

    public bool Equals(LocalizedProse? other) => other is not null && (ReferenceEquals(this, other) || (Zh == other.Zh && En == other.En));

    public override bool Equals(object? obj) => Equals(obj as LocalizedProse);

    public override int GetHashCode() => Zh.GetHashCode();

    /// <summary>Lets go of the texts, which a store holds as well. Before another thread knows of them.</summary>
    internal void LeaveIn(IProseStore holder, long from, int bytes)
    {
        (store, offset, length) = (holder, from, bytes);
        (chinese, english) = (null, null);
    }
}
