namespace EnvProtect.Model.Text;

/// <summary>Holds running texts outside memory. Safe for several threads.</summary>
public interface IProseStore
{
    /// <summary>A text in one of its languages, of which it has that one.</summary>
    /// <param name="offset">Where it begins in both its languages.</param>
    /// <param name="length">Bytes that it takes in both.</param>
    /// <param name="language">Which of them.</param>
    /// <exception cref="IOException">The store cannot be read.</exception>
    Prose Read(long offset, int length, Language language);
}
