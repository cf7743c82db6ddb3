using EnvProtect.Site;

namespace EnvProtect.Cli.Publishing;

/// <summary>A site that is made for what is wrong with it, and kept nowhere.</summary>
internal sealed class NoFiles : ISiteFiles
{
    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
    }

    public Stream Open(string path) => Stream.Null;
}
